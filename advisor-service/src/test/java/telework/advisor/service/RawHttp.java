package telework.advisor.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sends what no HTTP client sends, and reads the answer as it comes. */
final class RawHttp {

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final int PATIENCE = 20_000;

    private RawHttp() {}

    /** An answer. */
    record Answer(int status, List<String> headers, String body) {

        /** The value of a header, or an empty text. */
        String header(String name) {
            String start = name.toLowerCase() + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase().startsWith(start))
                    .map(line -> line.substring(start.length()).trim())
                    .findFirst()
                    .orElse("");
        }

        /** Its body as JSON. */
        JsonNode json() {
            return Http.json(body);
        }
    }

    /** The answer to a request given as its bytes, read until the server closes or it is whole. */
    static Answer send(byte[] request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The statuses of the answers to several requests on one connection; the last one closes it.
     */
    static List<Integer> statuses(byte[] requests) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(requests);
            socket.getOutputStream().flush();
            byte[] answers = socket.getInputStream().readAllBytes();
            return STATUS_LINE
                    .matcher(new String(answers, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = 0; n >= 0 && !isWhole(text(bytes)); ) {
                n = socket.getInputStream().read(buffer);
                bytes.write(buffer, 0, Math.max(n, 0));
            }
        } catch (SocketTimeoutException e) {
            throw new IllegalStateException("no whole answer: " + text(bytes), e);
        }
        String[] parts = text(bytes).split(END_OF_HEAD, 2);
        List<String> lines = Arrays.asList(parts[0].split("\r\n"));
        int status = Integer.parseInt(lines.get(0).split(" ")[1]);
        return new Answer(status, lines.subList(1, lines.size()), parts[1]);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Whether the body is as long as the head says; problems always say it. */
    private static boolean isWhole(String text) {
        int head = text.indexOf(END_OF_HEAD);
        int length = text.toLowerCase().indexOf("content-length:");
        if (head < 0 || length < 0 || length > head) {
            return false;
        }
        String value = text.substring(length + "content-length:".length(), head).split("\r\n")[0];
        int wanted = Integer.parseInt(value.trim());
        String body = text.substring(head + END_OF_HEAD.length());
        return body.getBytes(StandardCharsets.UTF_8).length >= wanted;
    }
}
