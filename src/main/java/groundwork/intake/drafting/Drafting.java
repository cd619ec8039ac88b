package groundwork.intake.drafting;

/** What the rows of one kind of sheet stand for. */
@FunctionalInterface
public interface Drafting {

    void draft(Values values, Names names, RowDrafts row);
}
