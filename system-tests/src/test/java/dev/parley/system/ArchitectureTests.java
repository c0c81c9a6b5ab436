package dev.parley.system;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.parley.events.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] DOMAIN = { "dev.parley.command.negotiation..", "dev.parley.command.policy..",
            "dev.parley.command.rules..", "dev.parley.command.recording.." };

    @ArchTest
    static final ArchRule eventsDependOnNoOtherModule = noClasses().that()
        .resideInAnyPackage("dev.parley.events..", "dev.parley.personal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.log..", "dev.parley.web..", "dev.parley.command..", "dev.parley.query..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule theLogKnowsNoDecision = noClasses().that()
        .resideInAPackage("dev.parley.log..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.events..", "dev.parley.web..", "dev.parley.command..", "dev.parley.query..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule commandsDoNotKnowQueries = noClasses().that()
        .resideInAPackage("dev.parley.command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.query..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule queriesDoNotKnowCommands = noClasses().that()
        .resideInAPackage("dev.parley.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.command..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule whatBothServicesShareKnowsNeither = noClasses().that()
        .resideInAPackage("dev.parley.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.command..", "dev.parley.query..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule thePageReachesTheServicesOverHttpAlone = noClasses().that()
        .resideInAPackage("dev.parley.page..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.page.."))));

    @ArchTest
    static final ArchRule theDomainUsesOnlyEventsAndModelling = classes().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "dev.parley.events..", "dev.parley.personal..",
                "dev.parley.command.negotiation..", "dev.parley.command.policy..", "dev.parley.command.rules..",
                "dev.parley.command.recording..", "org.jspecify..", "org.pcollections..",
                "org.axonframework.modelling..", "org.axonframework.eventsourcing..", "org.axonframework.messaging..",
                "org.axonframework.commandhandling..", "org.axonframework.eventhandling..",
                "org.axonframework.common..")
            .or(nameMatching("dev\\.parley\\.log\\.EventMetaData")));

    @ArchTest
    static final ArchRule theDomainReadsNeitherClockNorChance = noClasses().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Ids.class, "next")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule viewsAndAnalyticsKnowNoWeb = noClasses().that()
        .resideInAnyPackage("dev.parley.query.views..", "dev.parley.query.analytics..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.springframework..", "dev.parley.query.web..", "dev.parley.web.."));

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = SlicesRuleDefinition.slices()
        .matching("dev.parley.(**)")
        .should()
        .beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyHidesBehindVagueNames = noClasses().that(resideInAPackage("dev.parley.."))
        .should()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils");

}
