package org.passerelle.web.neo4jbrowser;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of Neo4j Browser as its jar holds them, and ours beside them. */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/**")
                .addResourceLocations("classpath:/browser/")
                .resourceChain(true)
                .addTransformer(new OwnGuidesAllowed());
    }
}
