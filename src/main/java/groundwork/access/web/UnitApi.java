package groundwork.access.web;

import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.frame.Flaw;
import groundwork.frame.Made;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adding and changing units, for other programs. */
@RestController
class UnitApi {

    private static final String UNITS = "/api/v1/units";

    private final UnitDesk desk;
    private final Units units;
    private final Clock clock;

    UnitApi(UnitDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @PostMapping(UNITS)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> add(Scope scope, @RequestBody UnitForm sent) {
        var flaws = desk.flaws(scope, sent);
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
        var unit = sent.unit(Ids.next(clock));
        if (!units.add(scope, unit).id().equals(unit.id()))
            throw Refusal.flawed(Flaw.at("name", "access.unit.flaw.taken"));
        return Made.in(UNITS, unit.id());
    }

    /** Name and kind, as the form sends them all. */
    @PostMapping(UNITS + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Scope scope, @PathVariable UUID id, @RequestBody UnitForm sent, Locale reader) {
        desk.change(scope, id, sent, reader).orRefused();
    }
}
