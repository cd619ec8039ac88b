package groundwork.field.web;

import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out the officers' app that {@code field/build} has made. It shows its screens itself, so that every address
 * that names no file is its one page. What the app knows of the county it asks for elsewhere.
 */
@Controller
final class AppDesk {

    /** A file's name, as the build gives it; no path leads out of the app's folder. */
    private static final Pattern FILE = Pattern.compile("(assets/)?[\\w-]+(\\.[\\w-]+)+");

    /** Where one is in the app, behind its first slash. */
    private static final Pattern PLACE = Pattern.compile("[\\w-]+(/[\\w-]+)*");

    /** Shown where the program was built without Node. */
    private static final String ABSENT = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width"><title>Groundwork</title></head>
            <body><h1>下基层随身记</h1><p>本程序构建时没有 Node，未包含手机应用；请用电脑版登记。</p>
            <p lang="en">This program was built without Node and is without the phone app; please use the desk.</p>
            <p><a href="/">电脑版 · Desk</a></p></body></html>
            """;

    @GetMapping("/field")
    String door() {
        return "redirect:/field/";
    }

    /**
     * Whoever has to sign in first comes by here, and so back into the app.
     *
     * @param place where in it; what is no address of the app's leads to its first screen
     */
    @GetMapping("/to-field")
    String entered(@RequestParam(defaultValue = "") String place) {
        return "redirect:/field/" + (PLACE.matcher(place).matches() ? place : "");
    }

    @GetMapping("/field/{*path}")
    ResponseEntity<byte[]> get(@PathVariable String path, HttpServletResponse response) throws IOException {
        AppPolicy.tell(response);
        var name = path.substring(1);
        var named = FILE.matcher(name).matches();
        var file = new ClassPathResource(named ? "field/" + name : "field/index.html");
        if (file.isReadable()) return answer(name, file, named);
        if (named) throw Refusal.missing("frame.refusal.404");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_HTML)
                .body(ABSENT.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String name, ClassPathResource file, boolean named)
            throws IOException {
        // What lies in assets/ has a part of its hash in its name.
        var kept = name.startsWith("assets/")
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(named ? type(name) : MediaType.TEXT_HTML)
                .body(file.getContentAsByteArray());
    }

    private static MediaType type(String name) {
        return name.endsWith(".webmanifest")
                ? MediaType.parseMediaType("application/manifest+json")
                : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
