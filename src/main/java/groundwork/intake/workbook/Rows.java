package groundwork.intake.workbook;

/** Takes the rows of a sheet, one after the other. */
@FunctionalInterface
public interface Rows {

    /** @return false when it has seen enough and the rest need not be read */
    boolean take(Row row);
}
