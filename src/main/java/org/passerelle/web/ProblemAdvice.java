package org.passerelle.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.curated.DatasetException;
import org.passerelle.files.FileFault;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.NoRoomException;
import org.passerelle.telling.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every fault with a problem document (RFC 9457) in words for a person; what only the operator needs goes to the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final int ISSUES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final DataSize largest;

    /** @param uploads what a file that is brought may weigh */
    ProblemAdvice(MultipartConfigElement uploads) {
        this.largest = DataSize.ofBytes(uploads.getMaxFileSize());
    }

    @ExceptionHandler
    ResponseEntity<Object> notUnderstood(NotUnderstood fault, HttpServletRequest request) {
        return answer(ProblemDocuments.of(fault), new HttpHeaders());
    }

    @ExceptionHandler({GraphException.class, DataAccessException.class})
    @Nullable
    ResponseEntity<Object> databaseAtFault(RuntimeException fault, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return programAtFault(fault, request);
        }
        LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), fault.getMessage());
        ProblemDetail problem = fault instanceof NoRoomException full
                ? ProblemDocuments.of(full)
                : ProblemDocuments.of(HttpStatus.SERVICE_UNAVAILABLE, ServerFault.DATABASE);
        return answer(problem, new HttpHeaders());
    }

    /** A file of the operator's, as that of the judgements, is not as it should be. */
    @ExceptionHandler
    ResponseEntity<Object> fileAtFault(DatasetException fault, HttpServletRequest request) {
        LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), detail(fault, Locale.ENGLISH));
        return answer(
                ProblemDocuments.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        ServerFault.FILE_OF_OPERATOR,
                        detail(fault, LocaleContextHolder.getLocale())),
                new HttpHeaders());
    }

    /** A file or folder of the operator's is not there, or of another kind than it should be. */
    private static ResponseEntity<Object> fileAtFault(Message fault, HttpServletRequest request) {
        LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), fault.told(Locale.ENGLISH));
        return answer(
                ProblemDocuments.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        ServerFault.FILE_OF_OPERATOR,
                        fault.told(LocaleContextHolder.getLocale())),
                new HttpHeaders());
    }

    private static String detail(DatasetException fault, Locale language) {
        return fault.issues().stream()
                .limit(ISSUES)
                .map(issue -> issue.told(language))
                .collect(Collectors.joining("; "));
    }

    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class, MultipartException.class})
    ResponseEntity<Object> notReadable(RuntimeException fault, HttpServletRequest request) {
        return answer(UnreadableRequest.problem(fault, request), new HttpHeaders());
    }

    /** What comes breaks the rules of HTTP, such as a chunk of a length that is not a number. */
    @ExceptionHandler
    ResponseEntity<Object> notHttp(BadRequestException fault, HttpServletRequest request) {
        LOG.debug("{} {}", request.getMethod(), request.getRequestURI(), fault);
        return answer(ProblemDocuments.of(HttpStatus.BAD_REQUEST, ServerFault.NOT_TAKEN), new HttpHeaders());
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> programAtFault(Exception fault, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            LOG.debug("nobody to answer {} {}", request.getMethod(), request.getRequestURI(), fault);
            return null;
        }
        Optional<Message> file = FileFault.within(fault);
        if (file.isPresent()) {
            return fileAtFault(file.get(), request);
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
        return answer(ProblemDocuments.of(HttpStatus.INTERNAL_SERVER_ERROR, ServerFault.PROGRAM), new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = fault.getPropertyName() == null ? "value" : fault.getPropertyName();
        return answer(
                ProblemDocuments.of(
                        NotUnderstood.invalid(ValueFault.WRONG_FORM, field, String.valueOf(fault.getValue()))
                                .accepting(accepted(fault))),
                headers);
    }

    private static List<String> accepted(TypeMismatchException fault) {
        Class<?> type = fault.getRequiredType();
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList()
                : Stream.ofNullable(type).map(Class::getSimpleName).toList();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocuments.of(HttpStatus.NOT_FOUND, ServerFault.NOTHING_HERE), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<String> accepted = Stream.ofNullable(fault.getSupportedHttpMethods())
                .flatMap(methods -> methods.stream().map(HttpMethod::name))
                .sorted()
                .toList();
        NotUnderstood told = NotUnderstood.invalid(ServerFault.METHOD, "method", fault.getMethod())
                .accepting(accepted);
        return answer(ProblemDocuments.of(HttpStatus.METHOD_NOT_ALLOWED, told), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String wanted = request instanceof ServletWebRequest servlet
                ? String.valueOf(servlet.getRequest().getHeader(HttpHeaders.ACCEPT))
                : "";
        NotUnderstood told = NotUnderstood.invalid(ServerFault.MEDIA_TYPE, "Accept", wanted)
                .accepting(fault.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .distinct()
                        .toList());
        return answer(ProblemDocuments.of(HttpStatus.NOT_ACCEPTABLE, told), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocuments.of(HttpStatus.CONTENT_TOO_LARGE, ServerFault.LARGE_FILE, largest), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                ProblemDocuments.of(NotUnderstood.invalid(ServerFault.NO_FILE, fault.getRequestPartName(), "")),
                headers);
    }

    /** Whatever else Spring refuses: its own words, without the names of classes. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        LOG.debug("refused", fault);
        return answer(ProblemDocuments.of(status, ServerFault.REQUEST), headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
