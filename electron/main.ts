import { app } from 'electron';

app.on('ready', () => undefined);
