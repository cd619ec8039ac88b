package groundwork;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import groundwork.account.Entries;
import groundwork.frame.Gate;
import groundwork.frame.Opening;
import groundwork.ledger.Entry;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Store;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules that Modulith does not know. Each says what to do instead. */
@AnalyzeClasses(packages = "groundwork", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nobodyImportsRuntime = noClasses()
            .that()
            .resideOutsideOfPackage("groundwork.runtime..")
            .and()
            .doNotBelongToAnyOf(Groundwork.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("groundwork.runtime..")
            .because("runtime wires the others; what they need of it is injected");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dao|Repository)$")
            .because("a noun of the work says more: the plural for commands and queries, such as Demands");

    @ArchTest
    static final ArchRule oneDoorToTheTables = noClasses()
            .that()
            .resideOutsideOfPackages("groundwork.runtime..")
            .and()
            .doNotBelongToAnyOf(Store.class)
            .and()
            // Jobs belong to no county, and frame does not know the ledger.
            .doNotHaveFullyQualifiedName("groundwork.frame.JobTable")
            .should()
            .callMethod(JdbcClient.class, "create", DataSource.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DriverManager.class)
            .because("only Store opens transactions that have named their county; features take a Scope");

    @ArchTest
    static final ArchRule everybodyTakesAScope = noClasses()
            .that()
            .resideOutsideOfPackages("groundwork.runtime..", "groundwork.ledger..", "groundwork.directory..")
            .and()
            // Sessions belong to no county; old uploads of all counties are swept away.
            .doNotHaveFullyQualifiedName("groundwork.access.Sessions")
            .and()
            .doNotHaveFullyQualifiedName("groundwork.intake.upload.UploadSweep")
            .and()
            // An erasure walks tables and asks nobody.
            .doNotHaveFullyQualifiedName("groundwork.form.SlipWords")
            .and()
            // What the outer key has sealed is sealed anew in all counties.
            .doNotHaveFullyQualifiedName("groundwork.resident.WrappedMessages")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Store.class)
            .because("a Scope hands out the tables with what somebody sees of them; Store shows the whole county");

    @ArchTest
    static final ArchRule oneGateToTheLedger = noClasses()
            .that()
            .resideOutsideOfPackages("groundwork.ledger..", "groundwork.runtime..", "groundwork.directory..")
            .and()
            .doNotBelongToAnyOf(Gate.class)
            .and()
            // Imports are the office's, which sees the whole county; of a batch Gate is asked which may be taken.
            .resideOutsideOfPackages("groundwork.intake", "groundwork.sync")
            .should()
            .callMethodWhere(target(owner(assignableTo(Ledger.class))).and(target(name("append"))))
            .because("Gate judges whether somebody may enter it, for all features");

    @ArchTest
    static final ArchRule whatIsSensitiveIsOpened = noClasses()
            .that()
            .doNotBelongToAnyOf(Postings.class, Opening.class)
            .and()
            // These seek in words, compare them or write them again, and show none of them: what they hand out is
            // masked, but for Entries.whole, which corrections alone may ask.
            .haveNameNotMatching("groundwork\\.(account\\.History"
                    + "|card\\.(Households|Registry|Undoing)"
                    + "|intake\\.(Merging|Undo|ExportedRows))")
            .should()
            .accessTargetWhere(target(name("clearWords")))
            .because("readers get words masked; Openings shows them for a reason that the audit log keeps");

    @ArchTest
    static final ArchRule wholeHistoriesAreWrittenAgain = noClasses()
            .that()
            .haveNameNotMatching("groundwork\\.(account\\.Entries|console\\.correction\\.Corrections)")
            .should()
            .accessTargetWhere(target(owner(assignableTo(Entries.class))).and(target(name("whole"))))
            .because("a page shows the history that is masked, or what was opened of it");

    @ArchTest
    static final ArchRule whatIsApartIsWrittenAgain = noClasses()
            .that()
            .haveNameNotMatching("groundwork\\.(account\\.Entries|intake\\.(Merging|Undo))")
            .should()
            .accessTargetWhere(target(owner(assignableTo(groundwork.directory.Scope.class)))
                    .and(target(name("again"))))
            .because("opinions on our own style are read by the leading group and inspectors alone; these show none");

    @ArchTest
    static final ArchRule noSharedClient = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotBelongToAnyOf(Store.class)
            .should()
            .haveRawType(JdbcClient.class)
            .because("a client kept aside works outside the transaction that named the county; use the one handed out");

    @ArchTest
    static final ArchRule theLedgersFactsKnowNoFramework = noClasses()
            .that()
            .areAssignableTo(Entry.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("entries, folds and proof are plain values that a verifier can use without us");
}
