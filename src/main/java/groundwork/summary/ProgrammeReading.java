package groundwork.summary;

import groundwork.card.VillageProfile;
import groundwork.card.Villages;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Level;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.directory.Units;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.programme.NoteKind;
import groundwork.programme.PlanWords;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import groundwork.summary.document.ProgrammeFacts;
import groundwork.summary.document.ProgrammeFacts.Note;
import groundwork.summary.document.ProgrammeFacts.Village;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what is said of a programme in words. */
@Component
final class ProgrammeReading {

    private final Programmes programmes;
    private final Villages villages;
    private final Units units;
    private final Areas areas;

    ProgrammeReading(Programmes programmes, Villages villages, Units units, Areas areas) {
        this.programmes = programmes;
        this.villages = villages;
        this.units = units;
        this.areas = areas;
    }

    ProgrammeFacts of(Scope scope, Programme programme) {
        var county = areas.find(scope.county());
        var countyName = county.map(ProgrammeReading::both).orElse(new Bilingual(code(scope), code(scope)));
        var bureau = programme.unit() == null ? countyName : BureauName.of(unit(scope, programme.unit()), countyName);
        return new ProgrammeFacts(
                programme.id(),
                programme.slug(),
                programme.kind(),
                programme.from(),
                programme.to(),
                scope.county(),
                countyName,
                bureau,
                programme.unit(),
                programme.title(),
                plan(programmes.plan(scope, programme.id())),
                villages(scope, programme),
                notes(scope, programme, NoteKind.DEFICIENCY),
                notes(scope, programme, NoteKind.PROMISE));
    }

    Bilingual unit(Scope scope, UUID id) {
        return units.find(scope, id)
                .map(unit -> new Bilingual(unit.name(Language.EN.locale()), unit.name(Language.ZH.locale())))
                .orElse(new Bilingual("", ""));
    }

    private static String code(Scope scope) {
        return Integer.toString(scope.county());
    }

    private static Map<String, String> plan(PlanWords plan) {
        var words = new LinkedHashMap<String, String>();
        words.put("document", plan.document());
        words.put("number", plan.documentNumber());
        words.put("requirements", plan.requirements());
        words.put("contents", plan.contents());
        words.put("measures", plan.measures());
        words.put("objectives", plan.objectives());
        return words;
    }

    private List<Village> villages(Scope scope, Programme programme) {
        var codes = programmes.villages(scope, programme.id()).stream()
                .map(included -> included.village())
                .toList();
        var lying = Townships.now(scope);
        var profiles = villages.profiles(scope, codes);
        return codes.stream()
                .map(code -> new Village(code, name(lying, code), problems(profiles.get(code))))
                .toList();
    }

    private static String problems(VillageProfile profile) {
        return profile == null ? "" : profile.problems();
    }

    /** With its township in front, as documents name a village; the code where it is not loaded. */
    Bilingual name(Townships lying, long code) {
        var codes = Level.of(code) == Level.VILLAGE ? List.of(lying.of(code), code) : List.of(code);
        var known = areas.find(codes);
        var path = codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(ProgrammeReading::both)
                .toList();
        if (path.isEmpty()) return new Bilingual(Long.toString(code), Long.toString(code));
        var en = String.join(", ", path.reversed().stream().map(Bilingual::en).toList());
        return new Bilingual(
                en, String.join("", path.stream().map(Bilingual::zh).toList()));
    }

    private List<Note> notes(Scope scope, Programme programme, NoteKind kind) {
        return programmes.notes(scope, programme.id(), kind).stream()
                .map(note -> new Note(note.entry(), note.text()))
                .toList();
    }

    /** 通城村村民委员会 is its committee; documents say 通城村. */
    private static Bilingual both(Area area) {
        var zh = area.name(Language.ZH.locale()).replaceFirst("村?(村民委员会|村委会)$", "村");
        return new Bilingual(area.name(Language.EN.locale()), zh);
    }
}
