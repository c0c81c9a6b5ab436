package dev.parley.commandservice.imports;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.imports.tables.UnreadableTableException;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemSource;
import dev.parley.webapi.problem.Rule;
import dev.parley.webapi.problem.RuleBook;
import dev.parley.webapi.problem.Violation;

/** Says over HTTP why a file of history was refused. */
final class ImportProblems implements ProblemSource, RuleBook {

    private static final Rule CONTRADICTS_IMPORT = new Rule("contradicts-import", 409,
            "The file contradicts what was imported", "New steps come after those that were imported before.");

    @Override
    public Optional<Problem> problemOf(Throwable fault) {
        return Optional.ofNullable(switch (fault) {
            case ImportRefusedException refused ->
                Problem.of(ruleOf(refused.kind()), String.valueOf(refused.getMessage()))
                    .withViolations(violations(refused));
            case FileTooLargeException large -> CallRules.TOO_LARGE.problem(String.valueOf(large.getMessage()));
            case UncheckedIOException ex when ex.getCause() instanceof FileTooLargeException large ->
                CallRules.TOO_LARGE.problem(String.valueOf(large.getMessage()));
            case UnreadableTableException table -> CallRules.INVALID_INPUT.problem("The table cannot be read.")
                .withViolations(
                        List.of(new Violation("/lines/" + table.row(), table.getMessage() + ": " + table.remedy())));
            default -> null;
        });
    }

    @Override
    public Collection<Rule> rules() {
        return List.of(CONTRADICTS_IMPORT);
    }

    private static Rule ruleOf(FaultKind kind) {
        return (kind == FaultKind.CONTRADICTS_IMPORT) ? CONTRADICTS_IMPORT : CallRules.INVALID_INPUT.rule();
    }

    private static List<Violation> violations(ImportRefusedException refused) {
        return refused.faults()
            .stream()
            .map(fault -> new Violation(fault.pointer(), fault.message() + ": " + fault.remedy()))
            .toList();
    }

}
