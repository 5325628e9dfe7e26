# The GraphQL API alone; Neo4j is a container of its own (docker-compose.yml). Three stages, so that what runs holds neither the
# compiler nor the test tools.

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --loglevel=error
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npx tsc -p tsconfig.build.json
COPY web ./web
RUN npx vite build web --logLevel=warn

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --loglevel=error

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY cypher ./cypher
COPY seed ./seed
USER node
EXPOSE 4000
# The port opens when the graph is ready; the first start imports the seed reports before that.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# A larger young generation is collected more rarely, which is a twentieth of the throughput on small answers.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "dist/cli/run.js", "start"]
