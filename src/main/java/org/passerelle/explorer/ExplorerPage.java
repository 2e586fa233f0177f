package org.passerelle.explorer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller whose templates are pages of the explorer. That is all the registration there is: such a page has the frame of all pages,
 * their languages, their faults, and a place in the navigation where it asks for one; see {@code docs/adding-a-page.md}.
 */
@Documented
@Controller
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExplorerPage {

    /** The links to it at the top of every page; none for a page that others lead to. */
    Link[] navigation() default {};

    /** A link at the top of every page. */
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Link {

        /** Where it leads. */
        String address();

        /** The key of its words: the bundle of the page ({@code wording/<page>.properties}) or {@code explorer.properties}. */
        String text();

        /** Where it stands among the others, the smallest first. */
        int order();
    }
}
