package groundwork.access.web;

import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from, in the words of the reader. */
@Component
class Labels {

    private final Units units;
    private final Messages messages;
    private final Grants grants;
    private final GrantPlaces places;

    Labels(Units units, Messages messages, Grants grants, GrantPlaces places) {
        this.grants = grants;
        this.places = places;
        this.units = units;
        this.messages = messages;
    }

    /** The county's units to belong to and, first, none. */
    List<Choice> units(Scope scope, Unit except, Locale reader) {
        return units(scope, except, "access.unit.none", reader);
    }

    /** The county's units to narrow a list to and, first, all. */
    List<Choice> allUnits(Scope scope, Locale reader) {
        return units(scope, null, "access.units.all", reader);
    }

    private List<Choice> units(Scope scope, Unit except, String first, Locale reader) {
        var none = new Choice("", messages.say(Language.of(reader), first));
        var all = units.list(scope).stream()
                .filter(unit -> except == null || !unit.id().equals(except.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name(reader)));
        return Stream.concat(Stream.of(none), all).toList();
    }

    /**
     * The roles that somebody may give, the usual one first, and the places.
     *
     * @param unit where it is chosen at first, or null
     * @param signIn whether a sign-in is made with it: then the installation can be chosen, too
     */
    GrantChoices grants(Scope scope, SignIn who, UUID unit, boolean signIn, Locale reader) {
        var powers = grants.powers(who);
        var roles = Stream.of(
                        Role.FIELD,
                        Role.HANDLER,
                        Role.OFFICE,
                        Role.LEADER,
                        Role.INSPECTOR,
                        Role.AUDITOR,
                        Role.READER,
                        Role.ADMINISTRATOR)
                .filter(role -> who.administrator()
                        || powers.stream().anyMatch(power -> power.role().covers(role)))
                .map(role -> new Choice(role.name(), messages.say(Language.of(reader), "access.role." + role.word())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (signIn && who.administrator())
            roles.add(new Choice(
                    SignInGrant.INSTALLATION, messages.say(Language.of(reader), "access.role.installation")));
        return new GrantChoices(
                roles, places.choices(scope, reader), (unit == null ? Where.COUNTY : new Where.OfUnit(unit)).word());
    }

    String of(UnitKind kind, Locale reader) {
        return messages.say(Language.of(reader), "access.unit.kind." + kind.word());
    }
}
