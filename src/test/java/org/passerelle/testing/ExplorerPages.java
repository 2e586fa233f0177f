package org.passerelle.testing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.PasserelleApplication;
import org.passerelle.explorer.ExplorerPage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The pages of the explorer, as their controllers declare them: a new page is in every test of all pages by itself. */
public final class ExplorerPages {

    private ExplorerPages() {}

    /** Addresses of the pages that need no id, in alphabetical order. */
    public static List<String> withoutId() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ExplorerPage.class));
        return scan.findCandidateComponents(PasserelleApplication.class.getPackageName()).stream()
                // tests have pages of their own
                .filter(found -> !String.valueOf(found.getResourceDescription()).contains("test-classes"))
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(ExplorerPages::addresses)
                .filter(address -> !address.contains("{"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> addresses(Class<?> controller) {
        List<String> above = paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class));
        return Stream.of(controller.getDeclaredMethods())
                .flatMap(method -> pages(method).stream())
                .flatMap(path -> above.stream().map(first -> first + path));
    }

    /** The paths of {@code method} where it answers with a page. */
    private static List<String> pages(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        boolean page = mapping != null
                && Arrays.asList(mapping.method()).contains(RequestMethod.GET)
                && mapping.produces().length == 0
                && method.getReturnType() == String.class;
        return page ? paths(mapping) : List.of();
    }

    private static List<String> paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }
}
