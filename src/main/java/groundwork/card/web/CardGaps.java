package groundwork.card.web;

import groundwork.card.Strays;
import groundwork.card.Villages;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the villages of a programme lack, for the list of gaps. */
@Component
class CardGaps implements Gaps {

    private final Villages villages;
    private final Strays strays;

    CardGaps(Villages villages, Strays strays) {
        this.villages = villages;
        this.strays = strays;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        var codes = villages.codes(scope, programme.id());
        var uncarded = villages.uncarded(scope, codes);
        var households = uncarded.values().stream().mapToLong(number -> number).sum();
        // Where it is but one village, the households themselves are listed.
        var where = uncarded.size() == 1
                ? "/cards/villages/" + uncarded.keySet().iterator().next() + "?gap=no_card"
                : "/cards?gap=no_card";
        return Stream.of(
                        new Gap("card.gap.uncarded", households, programme.in(where)),
                        new Gap(
                                "card.gap.unprofiled",
                                (long) villages.unprofiled(scope, codes).size(),
                                programme.in("/cards?gap=no_profile")),
                        new Gap("card.gap.strays", (long) strays.seen(scope).size(), programme.in("/cards")))
                .filter(gap -> gap.count() > 0)
                .toList();
    }
}
