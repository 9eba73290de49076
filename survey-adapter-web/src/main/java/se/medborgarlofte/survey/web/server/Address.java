package se.medborgarlofte.survey.web.server;

/**
 * Where a server listens.
 *
 * @param host name or address of one of this machine's interfaces
 * @param port 0 for any that is free
 */
public record Address(String host, int port) {}
