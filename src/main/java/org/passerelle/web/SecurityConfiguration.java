package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Who may ask, and who may change anything. With {@code PASSERELLE_PASSWORD} (and {@code PASSERELLE_USERNAME}) every address but the health check and the
 * manifest of the reconciliation service wants HTTP Basic;
 * without, whoever reaches loopback may ask, by a name of loopback only.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    private final Settings settings;
    private final InetAddress address;

    SecurityConfiguration(Settings settings, ServerProperties server) {
        this.settings = settings;
        this.address = server.getAddress() == null ? InetAddress.getLoopbackAddress() : server.getAddress();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ProblemWriter writer,
            @Qualifier("mvcHandlerMappingIntrospector") CorsConfigurationSource origins) {
        CorsFilter crossOrigin = new CorsFilter(origins);
        crossOrigin.setCorsProcessor(new CrossOriginRefusals(writer));
        http.csrf(AbstractHttpConfigurer::disable)
                .addFilter(crossOrigin)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(new PageHeaders())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(
                        new WriteProtectionFilter(
                                writer,
                                address.isLoopbackAddress(),
                                settings.token(),
                                new Attempts("token", Clock.systemUTC())),
                        AuthorizationFilter.class);
        if (!settings.isProtected()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/error")
                        .permitAll()
                        .requestMatchers(SecurityConfiguration::asksForTheReconciliationManifest)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(askForPassword(writer)))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(askForPassword(writer)))
                .build();
    }

    /** It says which authentication the rest wants, so the protocol has it open; it holds nothing of the graph. */
    private static boolean asksForTheReconciliationManifest(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestURI().equals("/reconcile")
                && request.getQueryString() == null;
    }

    private static AuthenticationEntryPoint askForPassword(ProblemWriter writer) {
        return (request, response, fault) -> {
            if (fault instanceof TooManyAttemptsException many) {
                writer.writeWaiting(request, response, many.waiting());
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Passerelle\", charset=\"UTF-8\"");
            writer.write(request, response, ProblemDocuments.of(HttpStatus.UNAUTHORIZED, ServerFault.PASSWORD));
        };
    }

    /** The one user; without a password nobody can log in, and none is made up. */
    @Bean
    AuthenticationManager authenticationManager() {
        Attempts attempts = new Attempts("password", Clock.systemUTC());
        return given -> {
            String address = address(given);
            Duration wait = attempts.wait(address);
            if (!wait.isZero()) {
                throw new TooManyAttemptsException(wait);
            }
            boolean rightName = same(settings.username(), given.getName());
            boolean rightPassword = same(settings.password(), given.getCredentials());
            if (!settings.isProtected() || !rightName || !rightPassword) {
                attempts.failed(address, given.getName());
                throw new BadCredentialsException("unknown user or wrong password");
            }
            attempts.succeeded(address);
            return UsernamePasswordAuthenticationToken.authenticated(settings.username(), null, List.of());
        };
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** Takes the same time whatever the texts have in common. */
    private static boolean same(String wanted, @Nullable Object given) {
        return MessageDigest.isEqual(digest(wanted), digest(String.valueOf(given)));
    }

    private static byte[] digest(String text) {
        return DigestUtils.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ids hold slashes, and clients made from the OpenAPI description encode them. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowedHostnames(this::mayBeCalled);
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
        return (request, response, fault) -> {
            if (mayBeCalled(request.getServerName())) {
                writer.write(request, response, ProblemDocuments.of(HttpStatus.BAD_REQUEST, ServerFault.REQUEST));
            } else {
                LOG.warn(
                        "refused a request from {} that calls this server '{}'",
                        request.getRemoteAddr(),
                        request.getServerName());
                writer.write(request, response, LoopbackNames.problem(request));
            }
        };
    }

    private boolean mayBeCalled(String host) {
        return settings.isProtected() || LoopbackNames.include(host);
    }
}
