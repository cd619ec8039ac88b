package groundwork.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions in the database, so that every node knows them and they outlive a restart. The library's own statements are
 * replaced where they name the session's id, of which we keep a hash.
 */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class SessionSetup {

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    /**
     * A click costs a read and a write, each one statement: two more around each would be most of its time. Beside
     * whatever transaction is open: a file that is written while it is read sends its head in the middle of one.
     */
    @Bean
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations sessionStatements(DataSource data) {
        var beside = new TransactionTemplate(new DataSourceTransactionManager(data));
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return beside;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTable() {
        return sessions -> {
            sessions.setConversionService(Kept.conversion());
            sessions.setCreateSessionQuery("""
                    insert into %TABLE_NAME% (primary_id, session_id, creation_time, last_access_time,
                      max_inactive_interval, expiry_time, principal_name)
                    values (?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?, ?, ?, ?)
                    """);
            sessions.setGetSessionQuery("""
                    select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time,
                      s.max_inactive_interval, a.attribute_name, a.attribute_bytes
                    from (select ?::text as id) asked
                    join %TABLE_NAME% s on s.session_id = encode(sha256(convert_to(asked.id, 'UTF8')), 'hex')
                    left join %TABLE_NAME%_attributes a on a.session_primary_id = s.primary_id
                    """);
            sessions.setUpdateSessionQuery("""
                    update %TABLE_NAME%
                    set session_id = encode(sha256(convert_to(?, 'UTF8')), 'hex'), last_access_time = ?,
                      max_inactive_interval = ?, expiry_time = ?, principal_name = ?
                    where primary_id = ?
                    """);
            sessions.setDeleteSessionQuery("""
                    delete from %TABLE_NAME% where session_id = encode(sha256(convert_to(?, 'UTF8')), 'hex')
                    """);
            // Two requests at once may both be the first to keep something.
            sessions.setCreateSessionAttributeQuery("""
                    insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
                    values (?, ?, ?)
                    on conflict (session_primary_id, attribute_name)
                    do update set attribute_bytes = excluded.attribute_bytes
                    """);
        };
    }
}
