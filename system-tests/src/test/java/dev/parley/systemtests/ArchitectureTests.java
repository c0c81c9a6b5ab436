package dev.parley.systemtests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.parley.sharedevents.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] DOMAIN = { "dev.parley.commandservice.negotiation..",
            "dev.parley.commandservice.policy..", "dev.parley.commandservice.retrospective..",
            "dev.parley.commandservice.rules..", "dev.parley.commandservice.recording.." };

    @ArchTest
    static final ArchRule eventsDependOnNoOtherModule = noClasses().that()
        .resideInAPackage("dev.parley.sharedevents..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.sharedevents.."))));

    @ArchTest
    static final ArchRule whatCanBeForgottenKnowsEventsAlone = noClasses().that()
        .resideInAPackage("dev.parley.personaldata..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..")
            .and(not(resideInAnyPackage("dev.parley.personaldata..", "dev.parley.sharedevents.."))));

    @ArchTest
    static final ArchRule startingKnowsNoService = noClasses().that()
        .resideInAPackage("dev.parley.servicestart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.webapi..", "dev.parley.commandservice..", "dev.parley.queryservice..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule theLogKnowsNoDecision = noClasses().that()
        .resideInAPackage("dev.parley.eventlog..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.sharedevents..", "dev.parley.webapi..", "dev.parley.commandservice..",
                "dev.parley.queryservice..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule commandsDoNotKnowQueries = noClasses().that()
        .resideInAPackage("dev.parley.commandservice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.queryservice..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule queriesDoNotKnowCommands = noClasses().that()
        .resideInAPackage("dev.parley.queryservice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.commandservice..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule whatBothServicesShareKnowsNeither = noClasses().that()
        .resideInAPackage("dev.parley.webapi..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.servicestart..", "dev.parley.commandservice..", "dev.parley.queryservice..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule thePageReachesTheServicesOverHttpAlone = noClasses().that()
        .resideInAPackage("dev.parley.webui..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.webui.."))));

    @ArchTest
    static final ArchRule theDomainUsesOnlyEventsAndModelling = classes().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "dev.parley.sharedevents..", "dev.parley.personaldata..",
                "dev.parley.commandservice.negotiation..", "dev.parley.commandservice.policy..",
                "dev.parley.commandservice.retrospective..", "dev.parley.commandservice.rules..",
                "dev.parley.commandservice.recording..", "org.jspecify..", "org.pcollections..",
                "org.axonframework.modelling..", "org.axonframework.eventsourcing..", "org.axonframework.messaging..",
                "org.axonframework.commandhandling..", "org.axonframework.eventhandling..",
                "org.axonframework.common..")
            .or(nameMatching("dev\\.parley\\.eventlog\\.EventMetaData")));

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

    /**
     * A figure's package holds its controller, its parameters and its answer too: they
     * alone know HTTP there, and no formula knows them.
     */
    private static final DescribedPredicate<JavaClass> WEB_OF_A_FIGURE = resideInAnyPackage(
            "dev.parley.queryservice.analytics..", "dev.parley.queryservice.waiting..")
        .and(nameMatching(".*\\.\\w+(Controller|Parameters?|Answer|AnswerItem)([$].*)?"));

    @ArchTest
    static final ArchRule viewsAndFormulasKnowNoWeb = noClasses()
        .that(resideInAnyPackage("dev.parley.queryservice.views..", "dev.parley.queryservice.filters..",
                "dev.parley.queryservice.analytics..", "dev.parley.queryservice.waiting..")
            .and(not(WEB_OF_A_FIGURE)))
        .should()
        .dependOnClassesThat(
                resideInAnyPackage("org.springframework..", "dev.parley.queryservice.web..", "dev.parley.webapi..")
                    .or(WEB_OF_A_FIGURE));

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
