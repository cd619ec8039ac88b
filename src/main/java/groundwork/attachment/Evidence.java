package groundwork.attachment;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What phones send as evidence: kept byte by byte, since the entry names its hash already. */
enum Evidence {
    PHOTO("image/jpeg", 8),
    WEBM("audio/webm", 2),
    MP4("audio/mp4", 2),
    OGG("audio/ogg", 2);

    private final String type;
    private final int megabytes;

    Evidence(String type, int megabytes) {
        this.type = type;
        this.megabytes = megabytes;
    }

    static Optional<Evidence> of(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    String type() {
        return type;
    }

    int most() {
        return megabytes << 20;
    }

    /** @throws Refusal 422 where it is not what its type says */
    void check(byte[] bytes) {
        switch (this) {
            case PHOTO -> Pictures.check(bytes);
            case WEBM -> begins(bytes, 0, "\u001aE\u00df\u00a3");
            case MP4 -> begins(bytes, 4, "ftyp");
            case OGG -> begins(bytes, 0, "OggS");
        }
    }

    private static void begins(byte[] bytes, int at, String mark) {
        var magic = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + magic.length || !Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length))
            throw Refusal.flawed(Flaw.at("file", "attachment.flaw.voice"));
    }
}
