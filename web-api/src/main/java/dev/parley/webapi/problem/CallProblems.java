package dev.parley.webapi.problem;

import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.KeyOutdatedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.netty.channel.AbortedException;

/** The problems behind what the framework and the store throw. */
final class CallProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable fault) {
        return Optional.ofNullable(switch (fault) {
            case ProblemException refused -> refused.problem();
            case StoreUnavailableException away ->
                CallRules.STORE_UNAVAILABLE.problem("the store " + away.trouble().words());
            case KeyOutdatedException _ ->
                CallRules.STORE_UNAVAILABLE.problem("the master key was changed, and not given to this process");
            case AbortedException _ -> CallRules.STALLED.problem("the connection was closed before the body had come");
            case RejectedExecutionException _ -> CallRules.OVERLOADED.problem("all threads for this are taken");
            case DataBufferLimitException large -> CallRules.TOO_LARGE.problem("the body is larger than this takes");
            case InvalidMediaTypeException type -> CallRules.BAD_REQUEST.problem(plain(type.getMessage()));
            case InvalidMimeTypeException type -> CallRules.BAD_REQUEST.problem(plain(type.getMessage()));
            case DecodingException body -> CallRules.BAD_REQUEST.problem("the body cannot be read");
            case MissingRequestValueException missing ->
                CallRules.BAD_REQUEST.problem(missing.getLabel() + " '" + missing.getName() + "' is missing");
            case UnsupportedMediaTypeStatusException type ->
                CallRules.UNSUPPORTED_MEDIA_TYPE.problem(wanted(type.getSupportedMediaTypes()))
                    .withHeaders(headersOf(type.getHeaders()));
            case ServerWebInputException input -> ofInput(input);
            case ErrorResponse answer -> ofStatus(answer);
            default -> null;
        });
    }

    private Problem ofInput(ServerWebInputException input) {
        if (input.getCause() != null) {
            Optional<Problem> cause = problemOf(input.getCause());
            if (cause.isPresent()) {
                return cause.get();
            }
        }
        return input.getMethodParameter() == null ? CallRules.BAD_REQUEST.problem("the request cannot be understood")
                : CallRules.BAD_REQUEST
                    .problem("'" + input.getMethodParameter().getParameterName() + "' is missing or not of its form");
    }

    private static Problem ofStatus(ErrorResponse answer) {
        CallRules rule = switch (answer.getStatusCode().value()) {
            case 401 -> CallRules.UNAUTHENTICATED;
            case 403 -> CallRules.WRONG_ROLE;
            case 404 -> CallRules.NOT_FOUND;
            case 405 -> CallRules.METHOD_NOT_ALLOWED;
            case 406 -> CallRules.NOT_ACCEPTABLE;
            case 413 -> CallRules.TOO_LARGE;
            case 415 -> CallRules.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CallRules.STORE_UNAVAILABLE;
            default -> answer.getStatusCode().is4xxClientError() ? CallRules.BAD_REQUEST : CallRules.INTERNAL;
        };
        return rule.problem(rule.rule().explanation()).withHeaders(headersOf(answer.getHeaders()));
    }

    private static String wanted(List<MediaType> types) {
        return types.isEmpty() ? "the type of the body cannot be understood"
                : "this path takes " + types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    private static Map<String, String> headersOf(HttpHeaders headers) {
        return headers.headerNames()
            .stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> String.join(", ", headers.getOrEmpty(name))));
    }

    private static String plain(@org.jspecify.annotations.Nullable String message) {
        return message == null ? "a media type is malformed" : message;
    }

}
