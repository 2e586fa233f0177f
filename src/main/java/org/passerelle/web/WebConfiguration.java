package org.passerelle.web;

import org.apache.catalina.Pipeline;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** How requests are read: languages, query parameters, slashes in ids, cached answers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String API = "/api/**";

    /** Of the 200 threads, those that may be busy with what people send. */
    private static final int BODIES = 100;

    private static final int BODIES_OF_ONE = 50;

    private final ApiCaching caching;

    WebConfiguration(ApiCaching caching) {
        this.caching = caching;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryParameters()).addPathPatterns(API);
        registry.addInterceptor(caching).addPathPatterns(API);
    }

    /** English unless the request asks for French. */
    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }

    /** Ids hold slashes, and clients made from the OpenAPI description encode them. */
    @Bean
    TomcatConnectorCustomizer encodedSlashes() {
        return connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.DECODE.getValue());
    }

    /** After the customizer of Spring Boot, whose valve would otherwise be the first to report. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServerItself() {
        return factory -> factory.addContextCustomizers(context -> {
            Pipeline host = context.getParent().getPipeline();
            host.addValve(new ProblemReportValve());
            host.addValve(new BodyValve(new RequestSlots(BODIES, BODIES_OF_ONE)));
        });
    }

    /** Off: no page links to a file whose address holds its version, and the filter else looks through the class path for every link. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> versionedAddresses() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }
}
