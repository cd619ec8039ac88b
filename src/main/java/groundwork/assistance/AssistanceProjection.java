package groundwork.assistance;

import groundwork.figure.Contributions;
import groundwork.ledger.Change;
import groundwork.ledger.Projection;
import groundwork.ledger.Tables;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who received what, pairings, jobs and hazards as they stand, and what is left in every pot. */
@Component
final class AssistanceProjection implements Projection {

    @Override
    public String schema() {
        return "assistance";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "step",
                "received",
                "pairing",
                "plan",
                "hazard",
                "clearing",
                "movement",
                "pot",
                "relief",
                "mark",
                "lent",
                "given_back",
                "given");
    }

    /**
     * 5: what was given, by days. 4: equipment. 3: pairings with their plans, hazards, money and goods with what is
     * left of them. 2: who received what.
     */
    @Override
    public int version() {
        return 5;
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var contributions = new Contributions();
        Received.apply(tables, changes);
        GivenRows.apply(tables, changes);
        HelpRows.apply(tables, changes, contributions);
        PairingRows.apply(tables, changes);
        HazardRows.apply(tables, changes);
        ReliefRows.apply(tables, changes);
        MarkRows.apply(tables, changes);
        PotRows.apply(tables, changes);
        LentRows.apply(tables, changes);
        contributions.write(tables);
    }
}
