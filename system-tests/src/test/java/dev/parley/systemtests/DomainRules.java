package dev.parley.systemtests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.parley.sharedevents.Ids;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What the packages of the domain may use: time, ids and policy arrive in commands. */
final class DomainRules {

    private static final String[] DOMAIN = { "dev.parley.commandservice.erasure..",
            "dev.parley.commandservice.negotiation..", "dev.parley.commandservice.people..",
            "dev.parley.commandservice.policy..", "dev.parley.commandservice.retrospective..",
            "dev.parley.commandservice.rules..", "dev.parley.commandservice.recording.." };

    /** What gives another answer each time that it is called. */
    private static final Set<String> CLOCK_OR_CHANCE = Set.of(System.class.getName() + ".currentTimeMillis",
            System.class.getName() + ".nanoTime", Math.class.getName() + ".random",
            StrictMath.class.getName() + ".random", UUID.class.getName() + ".randomUUID", Ids.class.getName() + ".next",
            Collections.class.getName() + ".shuffle");

    @ArchTest
    static final ArchRule usesOnlyEventsAndModelling = classes().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "dev.parley.sharedevents..", "org.jspecify..",
                "org.pcollections..", "org.axonframework.modelling..", "org.axonframework.eventsourcing..",
                "org.axonframework.messaging..", "org.axonframework.commandhandling..",
                "org.axonframework.eventhandling..", "org.axonframework.common..")
            .or(resideInAnyPackage(DOMAIN))
            .or(name("dev.parley.eventlog.EventMetaData")));

    @ArchTest
    static final ArchRule usesNeitherStoreNorNetwork = noClasses().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "java.nio.file..", "java.nio.channels..",
                "java.net..", "org.sqlite..", "com.mongodb..", "dev.parley.eventlog.store..",
                "org.axonframework.eventsourcing.eventstore..")
            .or(resideInAnyPackage("java.io")
                .and(describe("a file", found -> found.getSimpleName().contains("File")))));

    @ArchTest
    static final ArchRule readsNeitherClockNorChance = noClasses().that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .accessTargetWhere(describe("it is the clock or chance", DomainRules::isClockOrChance))
        .orShould()
        .dependOnClassesThat(assignableTo(Clock.class).or(assignableTo(InstantSource.class))
            .or(assignableTo(RandomGenerator.class))
            .or(assignableTo("java.util.Date"))
            .or(assignableTo("java.util.Calendar"))
            .or(name("com.google.crypto.tink.subtle.Random"))
            .or(resideInAnyPackage("com.github.f4b6a3.uuid..")));

    private DomainRules() {
    }

    private static boolean isClockOrChance(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean now = owner.getPackageName().startsWith("java.time") && access.getName().equals("now");
        return now || CLOCK_OR_CHANCE.contains(owner.getName() + "." + access.getName());
    }

}
