package groundwork.account.web;

import groundwork.account.Filter;
import groundwork.account.Filter.Mark;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the account's filters are called, and what there is to choose. */
@Component
class AccountWords {

    /** In the order in which a year's work is told. */
    static final List<String> FAMILIES = List.of(
            "visit",
            "meeting",
            "talk",
            "material",
            "form",
            "opinion",
            "demand",
            "pairing",
            "assistance",
            "relief",
            "hazard",
            "resource",
            "funds",
            "trip");

    private final Names names;
    private final Messages messages;

    AccountWords(Names names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    List<Choice> kinds(Locale reader) {
        return any(
                reader,
                "account.kind.any",
                FAMILIES.stream()
                        .map(family -> new Choice(family, say(reader, "account.kind." + family)))
                        .toList());
    }

    List<Choice> villages(Scope scope, Locale reader) {
        return any(reader, "account.village.any", names.villages(scope, reader));
    }

    List<Choice> units(Scope scope, Locale reader) {
        return any(reader, "account.unit.any", names.units(scope, reader));
    }

    private List<Choice> any(Locale reader, String key, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", say(reader, key)));
        all.addAll(choices);
        return all;
    }

    /** The quick filters. Each is a whole question of its own, so that one press is enough. */
    List<Tab> tabs(Asked asked, ProgrammeChoice programme, Scope scope, Locale reader) {
        var tabs = new ArrayList<Tab>();
        var address = "/account?programme=" + programme.slug();
        var mine = scope.officer().toString();
        var isMine = mine.equals(asked.officer());
        var mark = asked.mark() == null ? "" : asked.mark();
        tabs.add(new Tab(say(reader, "account.quick.all"), address, null, mark.isEmpty() && !isMine));
        tabs.add(new Tab(say(reader, "account.quick.mine"), address + "&officer=" + mine, null, isMine));
        Arrays.stream(Mark.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .forEach(each -> tabs.add(new Tab(
                        say(reader, "account.quick." + each), address + "&mark=" + each, null, each.equals(mark))));
        tabs.add(new Tab(
                say(reader, "account.quick.loose"), address + "&mark=" + Asked.LOOSE, null, Asked.LOOSE.equals(mark)));
        return tabs;
    }

    /** The heads of a print or a workbook: title, programme and period, and the filter as a sentence. */
    List<String> sentence(ProgrammeChoice programme, Filter filter, Register known, Locale reader) {
        var from = filter.from() == null ? programme.from() : filter.from();
        var to = filter.to() == null ? programme.to() : filter.to();
        var parts = new ArrayList<String>();
        if (filter.programme() == null) parts.add(say(reader, "account.quick.loose"));
        if (filter.unit() != null) parts.add(say(reader, "account.sentence.unit", known.unit(filter.unit())));
        if (filter.area() != null) parts.add(say(reader, "account.sentence.village", known.village(filter.area())));
        if (filter.kind() != null) parts.add(say(reader, "account.sentence.kind", kind(filter.kind(), reader)));
        if (filter.officer() != null)
            parts.add(say(reader, "account.sentence.officer", known.officer(filter.officer())));
        if (filter.mark() != null)
            parts.add(say(reader, "account.quick." + filter.mark().name().toLowerCase(Locale.ROOT)));
        var comma = Language.of(reader) == Language.ZH ? "；" : "; ";
        return List.of(
                say(reader, "account.account"),
                programme.title(),
                say(reader, "account.sentence.period", from.toString(), to.toString()),
                parts.isEmpty() ? say(reader, "account.sentence.all") : String.join(comma, parts));
    }

    private String kind(String kind, Locale reader) {
        var key = kind.contains(".") ? "entry." + kind : "account.kind." + kind;
        return messages.has(key) ? say(reader, key) : kind;
    }

    String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }
}
