package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.attachment.SamplePictures;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.ledger.Hash;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Photos and voice notes from phones, piece by piece, at the real server. */
class UploadTest extends WithPhone {

    private static final String UPLOADS = "/api/v1/field/uploads";
    private static final byte[] VOICE =
            "\u001aE\u00df\u00a3 some sound".repeat(20).getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aPhotoComesInPiecesAndIsKeptAsItIs() {
        var photo = SamplePictures.jpeg(320, 240);
        var entry = said(photo, "image/jpeg");
        var begun = begin(entry, photo.length);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(Client.to(begun)).isEqualTo(UPLOADS + "/" + entry);
        assertThat(begun.headers().firstValue("Tus-Resumable")).hasValue("1.0.0");
        assertThat(offset(entry)).isZero();
        assertThat(add(entry, 0, Arrays.copyOf(photo, 1000)).statusCode()).isEqualTo(204);
        assertThat(offset(entry)).isEqualTo(1000);
        assertThat(add(entry, 500, Arrays.copyOf(photo, 10)).statusCode()).isEqualTo(409);
        assertThat(add(entry, 1000, new byte[photo.length]).statusCode()).isEqualTo(413);
        assertThat(begin(entry, photo.length).statusCode()).isEqualTo(201);
        assertThat(client.look("/attachments/" + entry).statusCode()).isEqualTo(404);
        var last = add(entry, 1000, Arrays.copyOfRange(photo, 1000, photo.length));
        assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
        assertThat(last.headers().firstValue("Upload-Offset")).hasValue("" + photo.length);
        assertThat(client.fetch("/attachments/" + entry)).isEqualTo(photo);
        assertThat(offset(entry)).isEqualTo(photo.length);
        assertThat(begin(entry, photo.length).statusCode()).isEqualTo(201);
        assertThat(add(entry, photo.length, new byte[0]).statusCode()).isEqualTo(204);
        assertThat(client.look("/demands/" + county.named().get("demand") + "/photos")
                        .body())
                .contains("/attachments/" + entry);
    }

    @Test
    void aVoiceNoteIsHandedOutAsSoundAndIsNoPicture() {
        var entry = said(VOICE, "audio/webm");
        begin(entry, VOICE.length);
        assertThat(add(entry, 0, VOICE).statusCode()).isEqualTo(204);
        var answer = client.look("/attachments/" + entry);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("audio/webm");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("sandbox; default-src 'none'");
        assertThat(client.look("/demands/" + county.named().get("demand") + "/photos")
                        .body())
                .doesNotContain("/attachments/" + entry);
    }

    @Test
    void whatIsNotAsItsEntrySaysIsRefusedAndBeginsAnew() {
        var photo = SamplePictures.jpeg(320, 240);
        var entry = said(photo, "image/jpeg");
        begin(entry, photo.length);
        var other = photo.clone();
        other[700] ^= 1;
        assertThat(add(entry, 0, other).body()).contains("attachment.flaw.hash");
        assertThat(add(entry, 0, photo).statusCode()).isEqualTo(404);
        begin(entry, photo.length);
        assertThat(add(entry, 0, photo).statusCode()).isEqualTo(204);
        for (var bad : new byte[][] {SamplePictures.withPlace(320, 240, 1), Arrays.copyOf(photo, 900), VOICE}) {
            var no = said(bad, "image/jpeg");
            begin(no, bad.length);
            assertThat(add(no, 0, bad).body()).contains("attachment.flaw.plain");
            assertThat(client.look("/attachments/" + no).statusCode()).isEqualTo(404);
        }
        var sound = said(photo, "audio/ogg");
        begin(sound, photo.length);
        assertThat(add(sound, 0, photo).body()).contains("attachment.flaw.voice");
    }

    @Test
    void whatNoEntrySaysOrIsTooLongIsNotBegun() {
        var entry = said(VOICE, "audio/webm");
        assertThat(begin(entry, VOICE.length + 1).body()).contains("attachment.flaw.length");
        assertThat(begin(UUID.randomUUID(), 5).statusCode()).isEqualTo(404);
        assertThat(begin(said(VOICE, "video/mp4"), VOICE.length).body()).contains("attachment.flaw.type");
        assertThat(begin(said(3 << 20, "audio/mp4"), 3 << 20).statusCode()).isEqualTo(413);
        assertThat(client.ask("POST", UPLOADS, "", "Upload-Length", "5").statusCode())
                .isEqualTo(422);
        assertThat(client.ask("PATCH", UPLOADS + "/" + entry, VOICE).statusCode())
                .isEqualTo(415);
        try (var far = county.signedIn(port, Role.FIELD, new Where.InArea(county.village() + 1))) {
            assertThat(far.ask("POST", UPLOADS, "", headers(entry, VOICE.length))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPhoneSendsByItsOwnKey() {
        var photo = SamplePictures.jpeg(320, 240);
        var entry = said(photo, "image/jpeg");
        var address = UPLOADS + "/" + entry;
        try (var nobody = county.client(port)) {
            var begun = nobody.ask(
                    "POST",
                    UPLOADS,
                    "",
                    signed(phone.authorization("POST", UPLOADS, ""), headers(entry, photo.length)));
            assertThat(begun.statusCode()).isEqualTo(201);
            var piece = new String[] {"Content-Type", "application/offset+octet-stream", "Upload-Offset", "0"};
            assertThat(nobody.ask("PATCH", address, photo, signed(phone.authorization("PATCH", address, ""), piece))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(nobody.ask("PATCH", address, photo, signed(phone.authorization("PATCH", address, photo), piece))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(nobody.ask("HEAD", address, "", signed(phone.authorization("HEAD", address, "")))
                            .headers()
                            .firstValue("Upload-Offset"))
                    .hasValue("" + photo.length);
        }
        assertThat(client.fetch("/attachments/" + entry)).isEqualTo(photo);
    }

    private static String[] signed(String said, String... headers) {
        return Stream.concat(Stream.of("Authorization", said), Arrays.stream(headers))
                .toArray(String[]::new);
    }

    @Test
    void whatMayBeSentIsTold() {
        var told = client.ask("OPTIONS", UPLOADS, "");
        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(told.headers().firstValue("Tus-Extension")).hasValue("creation");
        assertThat(told.headers().firstValue("Tus-Max-Size")).hasValue("8388608");
    }

    private UUID said(byte[] bytes, String type) {
        return said(bytes.length, type, HexFormat.of().formatHex(Hash.of(bytes)));
    }

    private UUID said(int length, String type) {
        return said(length, type, "0".repeat(64));
    }

    private UUID said(int length, String type, String hash) {
        ObjectNode entry = JsonMapper.shared().createObjectNode();
        entry.put("kind", "attachment.attached").put("happenedAt", "2018-05-09T01:30:00Z");
        entry.putObject("about").put("village", county.village());
        entry.putObject("facts")
                .put("entry", county.named().get("demand"))
                .put("sha256", hash)
                .put("length", length)
                .put("type", type);
        var sent = phone.signed(entry, null);
        assertThat(api.post("/entries", phone.batch(sent), 200)
                        .at("/results/0/status")
                        .stringValue())
                .isEqualTo("accepted");
        return UUID.fromString(sent.get("id").stringValue());
    }

    private HttpResponse<String> begin(UUID entry, long length) {
        return client.ask("POST", UPLOADS, "", headers(entry, length));
    }

    private static String[] headers(UUID entry, long length) {
        var named = Base64.getEncoder().encodeToString(entry.toString().getBytes(StandardCharsets.US_ASCII));
        return new String[] {"Tus-Resumable", "1.0.0", "Upload-Length", "" + length, "Upload-Metadata", "entry " + named
        };
    }

    private HttpResponse<String> add(UUID entry, int offset, byte[] part) {
        return client.ask(
                "PATCH",
                UPLOADS + "/" + entry,
                part,
                "Content-Type",
                "application/offset+octet-stream",
                "Upload-Offset",
                "" + offset);
    }

    private int offset(UUID entry) {
        var head = client.ask("HEAD", UPLOADS + "/" + entry, "");
        assertThat(head.statusCode()).isEqualTo(200);
        return Integer.parseInt(head.headers().firstValue("Upload-Offset").orElseThrow());
    }
}
