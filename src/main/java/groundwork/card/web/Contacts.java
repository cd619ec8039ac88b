package groundwork.card.web;

import groundwork.card.Card;
import groundwork.card.CardCode;
import groundwork.card.Household;
import groundwork.card.web.ContactCards.Contact;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Bilingual;
import groundwork.frame.Masker;
import groundwork.frame.Messages;
import groundwork.frame.QrCode;
import groundwork.site.Lasting;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands on contact cards, in both languages whoever prints them. */
@Component
class Contacts {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final Officers officers;
    private final Units units;
    private final Counties counties;
    private final Messages messages;
    private final Lasting lasting;

    Contacts(Officers officers, Units units, Counties counties, Messages messages, Lasting lasting) {
        this.lasting = lasting;
        this.officers = officers;
        this.units = units;
        this.counties = counties;
        this.messages = messages;
    }

    /** @param household null on the card of a whole village */
    record Answered(Card card, Household household) {
        static Answered of(Household household) {
            return new Answered(household.card(), household);
        }
    }

    /** @param village null where the households' registrations name none */
    List<Contact> of(Scope scope, Long village, List<Answered> answered) {
        var place = village == null
                ? NOTHING
                : counties.names(scope, List.of(village)).path(village);
        var named = units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var people = new HashMap<UUID, Officer>();
        answered.stream()
                .map(each -> each.card().officer())
                .distinct()
                .forEach(id -> officers.find(scope, id).ifPresent(officer -> people.put(id, officer)));
        return answered.stream()
                .map(each -> contact(scope, each, place, people.get(each.card().officer()), named))
                .toList();
    }

    private Contact contact(Scope scope, Answered answered, Bilingual place, Officer officer, Map<UUID, Unit> named) {
        var code = CardCode.of(answered.card().id());
        var unit = officer == null ? null : named.get(officer.unit());
        return new Contact(
                code,
                place,
                answered.household() == null ? NOTHING : door(answered.household()),
                officer == null ? "" : officer.name(),
                officer == null ? null : officer.duty(),
                unit == null ? NOTHING : new Bilingual(unit.name(Locale.ENGLISH), unit.name(Locale.CHINESE)),
                officer == null ? null : officer.phone(),
                lasting.page("/card/" + scope.county() + "/" + code)
                        .map(QrCode::of)
                        .orElse(null));
    }

    /** The head's name is not on a card that hangs on a wall, unless nothing else says whose it is. */
    private Bilingual door(Household household) {
        var words = household.words();
        var door = words.door().isEmpty() ? Masker.name(words.name()) : words.door();
        if (household.team() == null) return new Bilingual(door, door);
        var team = messages.both("card.team", household.team());
        return new Bilingual(team.en() + ", " + door, team.zh() + " " + door);
    }

    Map<String, Bilingual> words() {
        return Stream.of("title", "officer", "unit", "phone", "code", "ask", "ask.for", "hint", "scan")
                .collect(Collectors.toMap(Function.identity(), word -> messages.both("card.contact." + word)));
    }
}
