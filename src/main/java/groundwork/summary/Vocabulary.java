package groundwork.summary;

import groundwork.figure.Figures;
import groundwork.frame.Language;
import groundwork.summary.document.Naming;
import groundwork.summary.document.ProgrammeFacts.Note;
import groundwork.summary.document.Summary;
import groundwork.summary.prose.Citation;
import groundwork.summary.prose.Known;
import groundwork.summary.prose.Spoken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What everything that a summary can cite is called. */
@Component
final class Vocabulary {

    /** Of a note or a case, as much as tells it from the others. */
    private static final int SHORT = 14;

    private final Figures figures;
    private final Naming naming;

    Vocabulary(Figures figures, Naming naming) {
        this.figures = figures;
        this.naming = naming;
    }

    Spoken of(Summary summary, Language language) {
        var names = new LinkedHashMap<String, String>();
        for (var fact : Citable.FACTS) names.put(fact, naming.say(language, "summary.fact." + fact));
        names.put("village", naming.say(language, "summary.fact.village"));
        names.put("village.problems", naming.say(language, "summary.fact.problems"));
        for (var village : summary.programme().villages())
            names.put("village@" + village.code(), village.name().in(language));
        for (var figure : figures.all()) {
            names.put(figure.id(), naming.label(figure).in(language));
            for (var part : figure.parts())
                names.put(
                        figure.id() + ":" + part,
                        naming.label(figure.only(part)).in(language));
        }
        for (var figure : summary.figures())
            names.putIfAbsent(figure.id(), figure.label().in(language));
        notes(names, summary.programme().deficiencies(), naming.say(language, "summary.fact.deficiency"));
        notes(names, summary.programme().promises(), naming.say(language, "summary.fact.promise"));
        for (var one : summary.candidates())
            names.put("demand.case:" + one.demand(), naming.say(language, "summary.fact.case", brief(one.title())));
        return new Spoken(language, names);
    }

    Map<String, String> facts(Summary summary, Language language) {
        var known = new Citable(language, summary.programme(), null, naming, List.of(), Map.of());
        var facts = new LinkedHashMap<String, String>();
        var villages = summary.programme().villages().stream().map(village -> "village@" + village.code());
        Stream.concat(Citable.FACTS.stream(), villages).forEach(key -> {
            if (known.answer(Citation.of(key)) instanceof Known.Words(var text, var _) && !text.isBlank())
                facts.put(key, text);
        });
        return facts;
    }

    private static void notes(Map<String, String> names, List<Note> notes, String kind) {
        for (int i = 0; i < notes.size(); i++)
            names.put(
                    "note@" + notes.get(i).entry(),
                    kind + " " + brief(notes.get(i).text()));
    }

    private static String brief(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
