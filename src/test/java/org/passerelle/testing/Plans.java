package org.passerelle.testing;

import java.util.stream.Stream;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/** Plans of the database, as a test reads them. */
public final class Plans {

    private Plans() {}

    /** The operators of {@code plan}, each by its name and what it works on. */
    public static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(operator(plan)), plan.children().stream().flatMap(Plans::operators));
    }

    /** Those of the operators that have read something of the store. */
    public static Stream<String> reading(ProfiledPlan plan) {
        return Stream.concat(
                Stream.of(plan).filter(one -> one.dbHits() > 0).map(Plans::operator),
                plan.children().stream().flatMap(Plans::reading));
    }

    /** How often the plan has read anything of the store. */
    public static long reads(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(Plans::reads).sum();
    }

    private static String operator(Plan plan) {
        return plan.operatorType().replaceFirst("@.*", "") + " "
                + plan.arguments().getOrDefault("Details", Values.value("")).asString();
    }
}
