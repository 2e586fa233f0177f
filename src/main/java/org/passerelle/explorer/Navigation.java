package org.passerelle.explorer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;

/** Which pages there are, as they register themselves by {@link ExplorerPage}. */
@Component
final class Navigation {

    private final Supplier<List<Entry>> entries;

    Navigation(ListableBeanFactory beans) {
        // once: each page would else look through all beans
        entries = SingletonSupplier.of(() -> registered(beans));
    }

    /**
     * A link at the top of every page.
     *
     * @param text key of its words
     */
    public record Entry(String address, String text) {}

    /** The links at the top of every page, in their order. */
    List<Entry> entries() {
        return entries.get();
    }

    private static List<Entry> registered(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ExplorerPage.class))
                .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, ExplorerPage.class)))
                .flatMap(page -> Arrays.stream(page.navigation()))
                .sorted(Comparator.comparingInt(ExplorerPage.Link::order))
                .map(link -> new Entry(link.address(), link.text()))
                .toList();
    }

    /** True for the method of a page. */
    static boolean leadsTo(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(ExplorerPage.class);
    }
}
