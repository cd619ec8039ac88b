package groundwork.access;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The real server that describes its API: one for all tests of what programs ask and send. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "spring.application.name=api",
            Description.SWITCHED_ON,
            Description.FIELD_BY_FIELD,
            Description.BY_WHOLE_NAME,
            Description.IN_JSON
        })
@OnFreshDatabase
@interface ForPrograms {}
