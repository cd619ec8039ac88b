package groundwork.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest}: the context works on a {@link TestDatabase} of its own, which a test may have
 * injected. Contexts of equal configuration are shared between classes, and so is their database: work in a county of
 * your own. A test that counts on an empty one says {@code @DirtiesContext(classMode = BEFORE_CLASS)} as well.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface OnFreshDatabase {}
