package groundwork.card.web;

import groundwork.card.VillageProfile;
import groundwork.card.Villages;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is known of a village: teams, households, land, and what is to be solved. */
@Controller
class ProfileDesk {

    private final Villages villages;
    private final Officers officers;
    private final Counties counties;

    ProfileDesk(Villages villages, Officers officers, Counties counties) {
        this.villages = villages;
        this.officers = officers;
        this.counties = counties;
    }

    record Sent(String teams, String households, String mu, String day, String problems) {

        VillageProfile read(long village, LocalDate today) {
            var typed = new Typed();
            for (var field : List.of("teams", "households"))
                typed.wrong(
                        Typed.text(field.equals("teams") ? teams : households).isEmpty(), field, "card.flaw.count");
            var profile = new VillageProfile(
                    village,
                    typed.count("teams", teams, 0, 0),
                    typed.count("households", households, 0, 0),
                    Objects.requireNonNullElse(typed.amount("mu", mu), BigDecimal.ZERO),
                    typed.past("day", day, today),
                    typed.optional("problems", problems),
                    null);
            typed.check();
            return profile;
        }

        /** Without what was typed. */
        @Override
        public String toString() {
            return "Sent";
        }
    }

    @GetMapping("/cards/villages/{code}/profile")
    ProfilePage show(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, Locale reader) {
        return page(scope, counties.looked(programme), VillagePages.code(scope, code), reader);
    }

    @PostMapping("/cards/villages/{code}/profile")
    Answer take(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, Sent sent, Locale reader) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        try {
            var profile = sent.read(village, looked.today());
            var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
            var about = new About(looked.id(), unit, village, List.of(scope.officer()), null);
            var done = villages.profile(scope, about, profile);
            var path = "/cards/villages/" + village;
            return Moved.to(looked.in(path)).saying("card.done.profile").undoneBy(looked.in(done.undo(path)));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, looked, village, reader));
        }
    }

    private ProfilePage page(Scope scope, Looked looked, long village, Locale reader) {
        var name = counties.names(scope, List.of(village)).village(village, reader);
        return new ProfilePage(
                looked, village, name, villages.profile(scope, village).orElse(null));
    }
}
