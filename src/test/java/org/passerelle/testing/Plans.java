package org.passerelle.testing;

import java.util.stream.Stream;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

/** Plans of the database, as a test reads them. */
public final class Plans {

    private Plans() {}

    /** The operators of {@code plan}, each by its name and what it works on. */
    public static Stream<String> operators(Plan plan) {
        String operator = plan.operatorType().replaceFirst("@.*", "") + " "
                + plan.arguments().getOrDefault("Details", Values.value("")).asString();
        return Stream.concat(Stream.of(operator), plan.children().stream().flatMap(Plans::operators));
    }
}
