package org.passerelle.web;

import org.passerelle.graph.GraphConnection;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Serves Neo4j Browser at {@code /browser/}, connected to this server's graph without typing. */
@Controller
class BrowserController {

    private final GraphConnection connection;

    BrowserController(GraphConnection connection) {
        this.connection = connection;
    }

    /** Says which database to connect to, in the query string that Neo4j Browser understands. */
    @GetMapping(
            path = {"/browser", "/browser/"},
            params = "!dbms")
    String connected() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/browser/")
                .queryParam("dbms", "{dbms}")
                .queryParam("preselectAuthMethod", "{auth}");
        String auth = connection.isEmbedded() ? "[NO_AUTH]" : "[NATIVE]";
        return "redirect:"
                + address.encode().buildAndExpand(connection.bolt(), auth).toUriString();
    }

    @GetMapping(path = "/browser/", params = "dbms")
    String page() {
        return "forward:/browser/index.html";
    }

    /** The files of Neo4j Browser as its jar holds them. */
    @Configuration(proxyBeanMethods = false)
    static class Files implements WebMvcConfigurer {

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
        }
    }
}
