package groundwork.form.web;

import groundwork.access.Allowance;
import groundwork.access.Puzzle;
import groundwork.access.Strangers;
import groundwork.form.SlipDoor;
import groundwork.form.SlipDoor.Opened;
import groundwork.frame.Answer;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Preferences;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A consultation form answered by whoever holds the paper with its QR code, without a sign-in. */
@Controller
class OutsideDesk {

    private final SlipDoor door;
    private final Strangers strangers;
    private final Messages messages;

    OutsideDesk(SlipDoor door, Strangers strangers, Messages messages) {
        this.door = door;
        this.strangers = strangers;
        this.messages = messages;
    }

    @GetMapping("/f/{county}/{key}")
    OutsidePage form(
            @PathVariable String county,
            @PathVariable String key,
            @RequestParam(required = false) String lang,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale reader) {
        Preferences.keep(lang, request, response);
        return page(county, key, open(county, key), reader);
    }

    @PostMapping("/f/{county}/{key}")
    Answer hand(
            @PathVariable String county,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Locale reader) {
        var opened = open(county, key);
        try {
            door.look(opened, sent);
            var worked = Puzzle.solved(opened.code(), sent.getFirst("token"), sent.getFirst("work"));
            strangers.spend(worked ? Allowance.FORM_WORKED : Allowance.FORM, Strangers.network(request));
            door.hand(Integer.parseInt(county), opened, sent);
            return Moved.to(address(county, key));
        } catch (Refusal refusal) {
            return refusal.on(page(county, key, open(county, key), reader));
        }
    }

    private Opened open(String county, String key) {
        if (!county.matches("[1-9]\\d{5}")) throw Refusal.missing("form.outside.missing");
        return door.open(Integer.parseInt(county), key).orElseThrow(() -> Refusal.missing("form.outside.missing"));
    }

    private OutsidePage page(String county, String key, Opened opened, Locale reader) {
        var language = Language.of(reader);
        var text = opened.sheet().in(language);
        return new OutsidePage(
                address(county, key),
                opened.code(),
                text.title(),
                text.intro(),
                Shown.of(opened.sheet(), language, messages),
                UUID.randomUUID(),
                opened.answered());
    }

    /** What was a key is one of letters and digits. */
    private static String address(String county, String key) {
        return "/f/" + county + "/" + key;
    }
}
