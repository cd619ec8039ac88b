package groundwork.intake.drafting;

/** What a row of the account can be. The template's labels for them are beside its columns. */
public enum AccountKind {
    HOME_VISIT,
    SITE_VISIT,
    POLICY_FORUM,
    SYMPOSIUM,
    LECTURE,
    MOBILISATION,
    STUDY,
    BRANCH,
    TALK,
    MATERIAL,
    FORMS_ISSUED,
    FORMS_RETURNED,
    OPINION,
    STYLE_OPINION,
    HAZARD,
    INFORMATION,
    JOB,
    IDEA,
    TECHNOLOGY,
    SERVICE,
    FUNDS_GIVEN,
    RESOURCE_LENT,
    FUNDS_RAISED,
    FUNDS_SPENT
}
