package org.passerelle.performance;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a server of this kind costs that has nothing to say; the program finds it as it finds its own controllers. */
@RestController
class EmptyEndpoint {

    /** Its path. */
    static final String PATH = "/nothing";

    @GetMapping(PATH)
    Map<String, String> nothing() {
        return Map.of();
    }
}
