package org.passerelle.reconciliation;

import java.util.List;
import org.passerelle.settings.Settings;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which pages of other servers may ask the service. The protocol wants them allowed; on loopback without a password any page of the web
 * could then read the graph through its visitor's browser, so there only pages of loopback are, unless told otherwise.
 */
@Configuration(proxyBeanMethods = false)
class CrossOriginConfiguration implements WebMvcConfigurer {

    private static final List<String> LOOPBACK = List.of("http://localhost:[*]", "http://127.0.0.1:[*]");

    private final List<String> origins;

    CrossOriginConfiguration(Settings settings) {
        List<String> standard = settings.isProtected() ? List.of("*") : LOOPBACK;
        List<String> given = settings.reconciliation().origins();
        this.origins = given.isEmpty() ? standard : given;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(Manifest.PATH + "/**")
                .allowedOriginPatterns(origins.toArray(String[]::new))
                .allowedMethods("GET", "POST")
                .allowedHeaders("*");
    }
}
