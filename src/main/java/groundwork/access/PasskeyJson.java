package groundwork.access;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are told and tell of passkeys, as JSON in the form that WebAuthn gives it. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String written(Object options) {
        return JSON.writeValueAsString(options);
    }

    /**
     * What becomes of an answer; empty for one that is not as it should be. Whatever the libraries stumble over in what
     * somebody sent is wrong with that, and nobody is told what it was; the database's faults are ours.
     */
    static <T, R> Optional<R> tried(String answer, TypeReference<T> form, Function<T, R> then) {
        try {
            return Optional.ofNullable(then.apply(JSON.readValue(answer, form)));
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException theirs) {
            return Optional.empty();
        }
    }
}
