package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Attack;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** Whatever is asked of the API: no fault of the program, and nothing that its description does not say. */
@WithDatabase
@Attack
class GeneratedRequestsTest extends ServedTest {

    private static final int NUMBER = Integer.getInteger("attack.requests", 400);
    private static final long SEED = Long.getLong("attack.seed", 17);

    @Test
    void areAnsweredOrRefusedAsDescribed() {
        GeneratedRequests requests = new GeneratedRequests(get("/v3/api-docs").json(), values(), SEED);
        List<String> faults = new ArrayList<>();
        int answered = 0;
        for (int number = 0; number < NUMBER; number++) {
            GeneratedRequests.Request request = requests.next();
            try {
                HttpAnswer answer = send(
                        request.method(), request.address(), request.headers().toArray(String[]::new));
                answered += answer.status() == 200 ? 1 : 0;
                if (answer.status() >= 500) {
                    faults.add(request + ": " + answer);
                }
            } catch (AssertionError breach) {
                faults.add(request + ": " + breach.getMessage());
            }
        }

        assertThat(faults).isEmpty();
        assertThat(answered).isGreaterThan(NUMBER / 10);
    }

    /** Ids and names that mean something. */
    private List<String> values() {
        return Stream.of(
                        get("/api/parties?size=40").items("/id").stream(),
                        get("/api/parties?size=20").items("/name").stream(),
                        get("/api/cooperations?size=20").items("/id").stream(),
                        get("/api/claims?size=20").items("/id").stream(),
                        get("/api/documents").items("/id").stream(),
                        get("/api/fields").items("/id").stream().limit(5),
                        Stream.of("pairs.csv", "city-twinnings", "timeline", "resacoop-2005", "Senegal", "FR", "1997"))
                .flatMap(values -> values)
                .toList();
    }
}
