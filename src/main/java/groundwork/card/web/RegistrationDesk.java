package groundwork.card.web;

import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.card.OpenedHouseholds;
import groundwork.card.Registry;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.OpeningForm;
import groundwork.frame.Openings.Asked;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering a household, and putting its registration right. */
@Controller
class RegistrationDesk {

    private final Registry registry;
    private final Households households;
    private final Officers officers;
    private final Liaisons liaisons;
    private final Counties counties;
    private final Names names;
    private final OpenedHouseholds opened;

    RegistrationDesk(
            Registry registry,
            Households households,
            Officers officers,
            Liaisons liaisons,
            Counties counties,
            Names names,
            OpenedHouseholds opened) {
        this.opened = opened;
        this.registry = registry;
        this.households = households;
        this.officers = officers;
        this.liaisons = liaisons;
        this.counties = counties;
        this.names = names;
    }

    @GetMapping("/cards/villages/{code}/households/new")
    RegistrationPage blank(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, Locale reader) {
        return page(scope, counties.looked(programme), VillagePages.code(scope, code), null, reader);
    }

    @PostMapping("/cards/villages/{code}/households")
    Answer register(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            RegistrationForm form,
            Locale reader) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        try {
            var typed = new Typed();
            var liaison = liaisons.read(scope, typed, form.officer(), form.named());
            var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
            var read = form.read(typed, true, looked.id(), unit, village, looked.today());
            typed.check();
            var done = registry.register(scope, read, liaison == null ? null : liaison.id());
            return Moved.to("/households/" + done.first())
                    .saying("card.done.registered")
                    .undoneBy(looked.in(done.undo("/cards/villages/" + village)));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, looked, village, null, reader));
        }
    }

    @GetMapping("/households/{id}/registration")
    RegistrationPage edit(Scope scope, @PathVariable UUID id, Locale reader) {
        var household = household(scope, id);
        return page(scope, counties.looked(Optional.empty()), household.village(), household, reader);
    }

    /** What its form does not show, to be put right. */
    @PostMapping("/households/{id}/registration/opening")
    RegistrationPage open(Scope scope, @PathVariable UUID id, OpeningForm form, Locale reader) {
        var household = household(scope, id);
        var shown = opened.find(scope, id, Asked.toPutRight(form.field()));
        return page(scope, counties.looked(Optional.empty()), household.village(), shown, reader);
    }

    @PostMapping("/households/{id}/registration")
    Answer correct(Scope scope, @PathVariable UUID id, RegistrationForm form, Locale reader) {
        var household = household(scope, id);
        try {
            var typed = new Typed();
            var village =
                    household.village() == null ? counties.chosen(scope, typed, form.village()) : household.village();
            var read = form.read(typed, false, null, null, village, counties.today());
            typed.check();
            var done = registry.correct(scope, id, read);
            return Moved.to("/households/" + id).saying("card.done.corrected").undoneBy(done.undo("/households/" + id));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, counties.looked(Optional.empty()), household.village(), household, reader));
        }
    }

    /** It was registered by mistake. */
    @PostMapping("/households/{id}/removal")
    Answer remove(Scope scope, @PathVariable UUID id) {
        var household = household(scope, id);
        var done = registry.strike(scope, id);
        // The household's own page is no more; where no village has it either, it is found again by taking back.
        var path = household.village() == null ? "/households/" + id : "/cards/villages/" + household.village();
        return Moved.to(household.village() == null ? "/cards" : path)
                .saying("card.done.removed")
                .undoneBy(done.undo(path));
    }

    private Household household(Scope scope, UUID id) {
        var household = households.find(scope, id).orElseThrow(() -> Refusal.missing("card.household.missing"));
        // Whatever was typed would be dropped.
        if (household.erased()) throw Refusal.conflict("card.household.erased");
        return household;
    }

    private RegistrationPage page(Scope scope, Looked looked, Long village, Household household, Locale reader) {
        var known = names.of(scope, reader);
        return new RegistrationPage(
                looked,
                village,
                counties.name(village, reader),
                household,
                household == null ? liaisons.choices(scope, List.of(), known, reader) : List.of(),
                village == null ? counties.choices(scope, reader) : List.of());
    }
}
