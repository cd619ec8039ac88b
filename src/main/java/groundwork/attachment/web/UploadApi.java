package groundwork.attachment.web;

import groundwork.attachment.Pieces;
import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Photos and voice notes from phones, by tus 1.0 (core and creation): a line that breaks costs no more than a piece.
 */
@RestController
class UploadApi {

    private static final String UPLOADS = "/api/v1/field/uploads";
    private static final String TUS = "Tus-Resumable";
    private static final String VERSION = "1.0.0";

    private final Pieces pieces;

    UploadApi(Pieces pieces) {
        this.pieces = pieces;
    }

    @RequestMapping(path = UPLOADS, method = RequestMethod.OPTIONS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(HttpServletResponse response) {
        response.setHeader(TUS, VERSION);
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation");
        response.setHeader("Tus-Max-Size", Integer.toString(Pieces.LARGEST));
    }

    @PostMapping(UPLOADS)
    @ResponseStatus(HttpStatus.CREATED)
    void begin(
            Scope scope,
            @RequestHeader(name = "Upload-Length", defaultValue = "") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            HttpServletResponse response) {
        response.setHeader(TUS, VERSION);
        var entry = entry(metadata);
        pieces.begin(scope, entry, number("Upload-Length", length));
        response.setHeader("Location", UPLOADS + "/" + entry);
    }

    /** By HEAD, as tus asks. */
    @GetMapping(UPLOADS + "/{id}")
    @ResponseStatus(HttpStatus.OK)
    void show(Scope scope, @PathVariable UUID id, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        answer(pieces.standing(scope, id), response);
    }

    @PatchMapping(path = UPLOADS + "/{id}", consumes = "application/offset+octet-stream")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            Scope scope,
            @PathVariable UUID id,
            @RequestHeader(name = "Upload-Offset", defaultValue = "") String offset,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(TUS, VERSION);
        int begins = number("Upload-Offset", offset);
        pieces.standing(scope, id);
        answer(pieces.add(scope, id, begins, arrived(request.getInputStream())), response);
    }

    private static void answer(Pieces.Standing standing, HttpServletResponse response) {
        response.setHeader(TUS, VERSION);
        response.setHeader("Upload-Offset", Integer.toString(standing.received()));
        response.setHeader("Upload-Length", Integer.toString(standing.length()));
    }

    /** What came before the line broke is kept, too. */
    private static byte[] arrived(InputStream in) {
        var arrived = new ByteArrayOutputStream();
        var some = new byte[8192];
        try {
            for (int n = in.read(some); n >= 0 && arrived.size() <= Pieces.LARGEST; n = in.read(some))
                arrived.write(some, 0, n);
        } catch (IOException broken) {
            // The phone asks where to go on.
        }
        return arrived.toByteArray();
    }

    private static UUID entry(String metadata) {
        return Arrays.stream(metadata.split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals("entry"))
                .map(pair -> decoded(pair[1]))
                .map(Typed::id)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.flawed(Flaw.at("Upload-Metadata", "frame.flaw.unreadable")));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static int number(String header, String text) {
        if (!text.matches("\\d{1,9}")) throw Refusal.flawed(Flaw.at(header, "frame.flaw.unreadable"));
        return Integer.parseInt(text);
    }
}
