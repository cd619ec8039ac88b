package groundwork.runtime;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import groundwork.ledger.KeyCheck;
import groundwork.ledger.Vault;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as the rest sees it: checked and migrated before anybody gets a connection. What uses a data source is
 * closed before it, and PostgreSQL itself after all.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        var database = Database.of(settings);
        try {
            Requirements.check(database);
            Migrations.run(database.migrator(), database.application());
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Bean
    HikariDataSource dataSource(Database database, Environment settings) {
        var login = database.application();
        var pool = new HikariConfig();
        pool.setPoolName("groundwork");
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(settings.getProperty("groundwork.connections", Integer.class, 24));
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(settings.getProperty("groundwork.connection-timeout", Integer.class, 30_000));
        pool.addDataSourceProperty("ApplicationName", "groundwork");
        // A batch of rows travels as one statement; without it each row would be one.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    /** Nothing reads or writes words before it is known that the keys are the right ones. */
    @Bean
    KeyFile keyFile(DataSource data, Environment settings) {
        var file = KeyFile.of(settings);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(data));
        file.ready(transaction.execute(status -> KeyCheck.of(JdbcClient.create(data))));
        return file;
    }

    @Bean
    Vault vault(KeyFile file) {
        return new Vault(file::keys);
    }

    @Bean
    ErasedFile erasedFile(Environment settings) {
        return ErasedFile.of(settings);
    }
}
