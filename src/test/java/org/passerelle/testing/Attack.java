package org.passerelle.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test class that tries to break something, beside what says which layer it is of. Run all of them with {@code -Dgroups=attack};
 * {@code -Dattack.requests}, {@code -Dattack.seconds} and {@code -Dattack.seed} make them longer, or other ones.
 */
@Tag("attack")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Attack {}
