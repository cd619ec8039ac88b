package groundwork.assistance.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The form for a new pairing of a household, whose name is masked. */
public record PairingNew(
        ProgrammeChoice programme, UUID household, String who, String village, List<Choice> officers, LocalDate today)
        implements Page {}
