package groundwork.support;

import groundwork.runtime.postgres.Login;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Gives a program a {@link TestDatabase} of its own; a Spring test says {@link OnFreshDatabase}. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "groundwork.database-url", url(database.appLogin()),
                                "groundwork.migrator-url", url(database.migratorLogin()),
                                // Uploads have a folder there; another JVM's sweeping does not reach it.
                                "groundwork.data", TestDatabase.DATA.toString())));
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> database.close());
    }

    private static String url(Login login) {
        return login.url() + "?user=" + login.user() + "&password=" + login.password();
    }
}
