package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Opinions;
import groundwork.form.Opinions.Place;
import groundwork.form.Topics;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Tab;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sorts opinions into the county's topics, many at once; a page for each topic. */
@Controller
class OpinionDesk {

    private static final int SHOWN = 50;
    private static final String HERE = "/forms/opinions";
    private static final String OUT = "out";

    private final Opinions opinions;
    private final OpinionLines lines;
    private final Topics topics;
    private final Messages messages;

    OpinionDesk(Opinions opinions, OpinionLines lines, Topics topics, Messages messages) {
        this.opinions = opinions;
        this.lines = lines;
        this.topics = topics;
        this.messages = messages;
    }

    /** @param topic in lower case; {@code all} for all, otherwise those not sorted yet */
    @GetMapping("/forms/opinions")
    OpinionList list(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(defaultValue = "") String topic,
            Paged.From typed,
            Locale reader) {
        var from = typed.known(Place.read(typed.key()));
        var shown = topic.equals("all") || Topics.of(topic) != null ? topic : "";
        var found = opinions.under(
                scope,
                programme.id(),
                shown.equals("all") ? null : shown,
                Place.read(from.before()),
                Place.read(from.after()),
                SHOWN + 1);
        var page = Paged.of(found, SHOWN, from, opinion -> Place.of(opinion).toString());
        var language = Language.of(reader);
        return new OpinionList(
                programme,
                tabs(scope, programme, shown, language),
                shown,
                choices(language),
                page.with(rows -> lines.of(scope, rows, reader)));
    }

    private List<Tab> tabs(Scope scope, ProgrammeChoice programme, String shown, Language language) {
        var counts = topics.counts(scope, programme.id());
        var here = programme.in(HERE);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(
                messages.say(language, "form.topics.unsorted"), here, counts.getOrDefault("", 0L), shown.isEmpty()));
        counts.forEach((topic, count) -> {
            if (!topic.isEmpty())
                tabs.add(new Tab(
                        messages.say(language, "entry.topic." + topic),
                        here + "&topic=" + topic,
                        count,
                        shown.equals(topic)));
        });
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab(messages.say(language, "form.topics.all"), here + "&topic=all", all, shown.equals("all")));
        return tabs;
    }

    private List<Choice> choices(Language language) {
        var choices = new ArrayList<Choice>();
        Arrays.stream(Topic.values())
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .forEach(word -> choices.add(new Choice(word, messages.say(language, "entry.topic." + word))));
        choices.add(new Choice(OUT, messages.say(language, "form.topics.out")));
        return choices;
    }

    /** @param topic {@code out} takes them out of any */
    @PostMapping("/forms/opinions/topic")
    Answer sort(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(required = false) List<String> opinion,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String shown,
            Locale reader) {
        var ticked = opinion == null
                ? List.<UUID>of()
                : opinion.stream().map(Typed::id).filter(Objects::nonNull).toList();
        try {
            new Typed()
                    .wrong(ticked.isEmpty(), "opinion", "form.topics.none")
                    .wrong(!topic.equals(OUT) && Topics.of(topic) == null, "topic", "form.topics.flaw")
                    .check();
            var sorted = topics.sort(scope, ticked, Topics.of(topic));
            var back = programme.in(HERE) + (Topics.of(shown) == null ? "" : "&topic=" + shown);
            return Moved.to(back)
                    .saying("form.topics.done", ticked.size())
                    .undoneBy(HERE + "/topic/" + sorted + "/removal");
        } catch (Refusal refusal) {
            return refusal.on(list(scope, programme, shown, Paged.From.FIRST, reader));
        }
    }

    @PostMapping("/forms/opinions/topic/{id}/removal")
    Answer takeBack(Scope scope, ProgrammeChoice programme, @PathVariable UUID id) {
        topics.takeBack(scope, id);
        return Moved.to(programme.in(HERE)).saying("form.topics.undone");
    }
}
