package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may ask, and who may change anything. With {@code PASSERELLE_PASSWORD} (and {@code PASSERELLE_USERNAME}) every address but the health check and the
 * manifest of the reconciliation service wants HTTP Basic;
 * without, whoever reaches loopback may ask, by a name of loopback only.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final String username;
    private final String password;
    private final String token;
    private final InetAddress address;

    SecurityConfiguration(
            @Value("${passerelle.username:passerelle}") String username,
            @Value("${passerelle.password:}") String password,
            @Value("${passerelle.token:}") String token,
            @Value("${server.address:127.0.0.1}") InetAddress address) {
        this.username = username;
        this.password = password;
        this.token = token;
        this.address = address;
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter writer) {
        http.csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(new PageHeaders())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(
                        new WriteProtectionFilter(writer, address.isLoopbackAddress(), token),
                        AuthorizationFilter.class);
        if (password.isBlank()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .addFilterBefore(new LoopbackHostFilter(writer), SecurityContextHolderFilter.class)
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
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Passerelle\", charset=\"UTF-8\"");
            writer.write(request, response, ProblemDocuments.of(HttpStatus.UNAUTHORIZED, ServerFault.PASSWORD));
        };
    }

    /** The one user; without a password nobody can log in, and none is made up. */
    @Bean
    AuthenticationManager authenticationManager() {
        return given -> {
            boolean rightName = same(username, given.getName());
            boolean rightPassword = same(password, given.getCredentials());
            if (password.isBlank() || !rightName || !rightPassword) {
                throw new BadCredentialsException("unknown user or wrong password");
            }
            return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
        };
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
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter writer) {
        return (request, response, fault) ->
                writer.write(request, response, ProblemDocuments.of(HttpStatus.BAD_REQUEST, ServerFault.REQUEST));
    }
}
