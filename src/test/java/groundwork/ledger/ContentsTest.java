package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Delivery.Malformed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What phones and the ledger take for the content of an entry: the phone's tests read the same file. */
class ContentsTest {

    record Example(JsonNode whole) {

        String of(String member) {
            return whole.get(member).stringValue();
        }

        @Override
        public String toString() {
            return of("name");
        }
    }

    static Stream<Example> examples() throws IOException {
        var all = JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/sync/contents.json")));
        return StreamSupport.stream(all.spliterator(), false).map(Example::new);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheSameBytesHere(Example example) throws Malformed {
        var sealed = sealed(example.whole.get("sent"));
        assertThat(sealed.content()).isEqualTo(example.of("content"));
        assertThat(HexFormat.of().formatHex(sealed.hash())).isEqualTo(example.of("hash"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatTheDeviceSigned(Example example) throws GeneralSecurityException {
        var decoder = Base64.getUrlDecoder();
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(
                KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(decoder.decode(example.of("key")))));
        signature.update(example.of("content").getBytes(StandardCharsets.UTF_8));
        var sent = example.whole.get("sent").get("signature").stringValue();
        assertThat(signature.verify(decoder.decode(sent))).isTrue();
    }

    private static Sealed sealed(JsonNode sent) throws Malformed {
        var draft = Delivery.read(sent);
        var words = draft.words().stream()
                .map(part -> new Sealed.Part(part.subject(), part.part(), Wire.words(part.fields()), part.salt(), null))
                .toList();
        return Sealed.of(640221, draft, words, List.of());
    }
}
