FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/bootstrap.mjs build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build /app ./
# The app's account owns the keyring and nothing else: it cannot change the program that it runs.
RUN useradd --system --uid 10001 --no-create-home seedbed && mkdir -m 700 /keyring && chown seedbed /keyring
VOLUME /keyring
USER 10001
EXPOSE 3000
ENTRYPOINT ["node", "scripts/bootstrap.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
