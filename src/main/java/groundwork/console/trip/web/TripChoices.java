package groundwork.console.trip.web;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Narration;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.TalkEntry;
import groundwork.programme.Included;
import groundwork.programme.Programmes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What there is to choose from on the form of a trip, in the words of the reader. */
@Component
public class TripChoices {

    /** More colleagues than these are typed by name. */
    private static final int COLLEAGUES = 24;

    private static final List<DemandEntry.Channel> CHANNELS =
            List.of(DemandEntry.Channel.VISIT, DemandEntry.Channel.TALK, DemandEntry.Channel.MEETING);

    private final ProgrammeChoices programmes;
    private final Programmes plans;
    private final Officers officers;
    private final Names names;
    private final Messages messages;
    private final Narration narration;

    TripChoices(
            ProgrammeChoices programmes,
            Programmes plans,
            Officers officers,
            Names names,
            Messages messages,
            Narration narration) {
        this.programmes = programmes;
        this.plans = plans;
        this.officers = officers;
        this.names = names;
        this.messages = messages;
        this.narration = narration;
    }

    Offered of(Scope scope, String programme, List<String> chosen, Locale reader) {
        return new Offered(
                programmes(scope, reader),
                villages(scope, programme, reader),
                officers(scope, chosen),
                none("trip.unit.none", names.units(scope, reader), reader),
                constants(Arrays.asList(MeetingEntry.MeetingKind.values()), reader),
                constants(Arrays.asList(TalkEntry.PersonKind.values()), reader),
                none("trip.recipient.none", constants(Arrays.asList(FormEntry.Recipient.values()), reader), reader),
                none("trip.topic.none", constants(Arrays.asList(DemandEntry.Topic.values()), reader), reader),
                constants(CHANNELS, reader));
    }

    private List<Choice> programmes(Scope scope, Locale reader) {
        var all = new ArrayList<Choice>();
        for (var each : programmes.all(scope)) all.add(new Choice(each.slug(), each.title()));
        all.add(new Choice("", say("trip.programme.none", reader)));
        return all;
    }

    /** Those that the programme works in come first. */
    public List<Choice> villages(Scope scope, String slug, Locale reader) {
        Set<String> first = programmes.all(scope).stream()
                .filter(each -> each.slug().equals(slug))
                .map(ProgrammeChoice::id)
                .flatMap(id -> plans.villages(scope, id).stream())
                .map(Included::village)
                .map(code -> Long.toString(code))
                .collect(Collectors.toSet());
        var all = names.villages(scope, reader);
        var sorted = new ArrayList<Choice>();
        sorted.add(new Choice("", say("trip.village.none", reader)));
        all.stream().filter(each -> first.contains(each.value())).forEach(sorted::add);
        all.stream().filter(each -> !first.contains(each.value())).forEach(sorted::add);
        return sorted;
    }

    public List<Choice> officers(Scope scope, List<String> chosen) {
        var found = new LinkedHashMap<UUID, String>();
        var me = officers.find(scope, scope.officer());
        me.ifPresent(officer -> found.put(officer.id(), officer.name()));
        me.map(Officer::unit).stream()
                .flatMap(unit -> officers.list(scope, unit).stream())
                .limit(COLLEAGUES)
                .forEach(officer -> found.put(officer.id(), officer.name()));
        var others = chosen.stream()
                .map(groundwork.frame.Typed::id)
                .filter(id -> id != null)
                .toList();
        found.putAll(officers.names(scope, others));
        return found.entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public List<Choice> constants(List<? extends Enum<?>> constants, Locale reader) {
        return constants.stream()
                .map(one -> new Choice(
                        one.name().toLowerCase(Locale.ROOT), capital(narration.constant(one, Language.of(reader)))))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Choice> none(String key, List<Choice> choices, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", say(key, reader)));
        all.addAll(choices);
        return all;
    }

    private String say(String key, Locale reader) {
        return messages.say(Language.of(reader), key);
    }
}
