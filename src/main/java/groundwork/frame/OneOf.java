package groundwork.frame;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is one of few words, also where it is a list of such: docs/openapi.json names them. It checks nothing; that
 * is done where the text is read, by {@link Typed#known}, which says what is wrong in both languages.
 *
 * <pre>{@code
 * record SentStep(@OneOf(Task.class) String step, @OneOf(words = {"granted", "refused"}) String answer) {}
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /** Their constants: by {@code word()} where they have that, otherwise in lower case. */
    Class<? extends Enum<?>>[] value() default {};

    /** Words beside those. */
    String[] words() default {};
}
