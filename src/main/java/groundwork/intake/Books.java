package groundwork.intake;

import java.nio.file.Path;

/** Opens workbooks with their columns matched to ours. */
public interface Books {

    /**
     * @param fileName as the person knows it
     * @throws groundwork.intake.workbook.UnfitFile with the reason, when it is not a workbook that can be taken
     */
    Opened open(Path file, String fileName);

    /** Closed when done with; its file stays where it is. */
    interface Opened extends Entered, AutoCloseable {
        @Override
        void close();
    }
}
